import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// During work on the page, `npm run dev` serves it and passes questions on to a running `liaison serve`.
const server = process.env.LIAISON_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: './', // the server writes the addresses of the document out, below its base path
  plugins: [preact()],
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0, reportCompressedSize: true },
  server: { proxy: { '/graphql': server } },
});
