// What the build puts in front of sw.js.

/** Names the build: no other has these files. */
declare const BUILD: string;
/** The checksum of each file that a visit may ask for, by its name. */
declare const FILES: Record<string, string>;
