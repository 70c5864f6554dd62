/** An event of a stream of server-sent events. */
export type ServerEvent = { type: string; data: string; id: string };

/** Reads server-sent events as the WHATWG specifies them. The last event of a stream that breaks off is not given. `heard` is called for every piece that comes, comments as well. */
export async function* eventsOf(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let event: ServerEvent = { type: 'message', data: '', id: '' };
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      heard();
      rest += decoder.decode(value, { stream: true });
      // A carriage return at the end may be half of a line end.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (event.data !== '' || event.type !== 'message') yield { ...event, data: event.data.replace(/\n$/, '') };
          event = { type: 'message', data: '', id: event.id };
          continue;
        }
        const [, name, text = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
        if (name === 'event') event.type = text;
        else if (name === 'data') event.data += `${text}\n`;
        else if (name === 'id') event.id = text;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
