/** A worker with all that it imports, as one text: `import program from './draw.worker.ts?program'`. */
declare module '*?program' {
  const program: string;
  export default program;
}
