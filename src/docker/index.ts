export { type BuildRequest, type Builds, buildImages } from './buildImages.ts';
export { cleanLine, cleanText } from './cleanText.ts';
export { emptyImage } from './emptyImage.ts';
export { type EngineTools, removeImages } from './engineImages.ts';
export { type ExportedReference, exportReference, type ReferenceRequest } from './exportReference.ts';
export { ignoredCompression, leavesKnownLayersOut } from './exportWay.ts';
export { type LineSplitter, lineSplitter } from './lineSplitter.ts';
export { type ProbeRequest, probeBuilder } from './probeBuilder.ts';
export { saveImages } from './saveImages.ts';
