import { read, unanswered } from './answer.js';
import { eventsOf } from './events.js';
/** A stream that is silent for so long is lost: the server shows every 25 s that it lives. */
const silence = 60_000;
/** The pauses before a lost connection is opened again: each is twice the one before, up to the longest. */
const shortestPause = 500;
const longestPause = 30_000;
/** The answers of a subscription. `open` opens a connection that goes on behind a cursor. The first connection must succeed; later ones are tried again until the signal ends it. */
export async function* subscribe(open, outer) {
    let cursor = '';
    let opened = false;
    let pause = shortestPause;
    while (!outer?.aborted) {
        const connection = new AbortController();
        const signal = outer ? AbortSignal.any([outer, connection.signal]) : connection.signal;
        let timer;
        const heard = () => {
            clearTimeout(timer);
            timer = setTimeout(() => connection.abort(new Error('the connection is silent')), silence);
        };
        try {
            heard();
            const response = await open(cursor, signal);
            const requestID = response.headers.get('X-Request-Id') ?? '';
            const busy = response.status === 429 || response.status >= 500;
            if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
                if (!(opened && busy)) {
                    yield { ...read(await response.text(), { requestID, status: response.status }), cursor };
                    return;
                }
            }
            else if (response.body) {
                opened = true;
                for await (const event of eventsOf(response.body, heard)) {
                    if (event.type === 'complete')
                        return;
                    if (event.type !== 'next')
                        continue;
                    cursor = event.id;
                    pause = shortestPause;
                    yield { ...read(event.data, { requestID, status: response.status }), cursor };
                }
            }
        }
        catch (error) {
            if (!outer?.aborted && !opened) {
                yield { ...unanswered(error, undefined), cursor };
                return;
            }
        }
        finally {
            clearTimeout(timer);
            connection.abort();
        }
        await wait(pause, outer);
        pause = Math.min(2 * pause, longestPause);
    }
}
/** Waits for a time, or until the signal ends it. */
function wait(milliseconds, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done);
        if (signal?.aborted)
            done();
    });
}
