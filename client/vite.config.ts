import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    // Fonts and pictures stay files: our content policy takes nothing from `data:`.
    assetsInlineLimit: 0,
    target: 'es2022',
    cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
  },
  // The host stays the one in the address bar: the server takes requests from its own origin only.
  server: { proxy: { '/api': { target }, '/health': { target }, '/socket.io': { target, ws: true }, '/sync': { target, ws: true } } },
});
