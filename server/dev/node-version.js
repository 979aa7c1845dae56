// Runs before anything else (`node --import`), on whatever Node is there: plain JavaScript only.
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  console.error(
    `Kring needs Node 24 or newer, and this is ${process.version}: run "npm ci" and then "npm start", which brings and uses the right one.`,
  );
  process.exit(1);
}
