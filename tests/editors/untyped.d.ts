/** Editors (and React) that ship no types; the pages use a few of their functions only. */
declare module 'react';
declare module 'react-dom/client';
declare module 'draft-js';
declare module 'jquery';
declare module 'trix';
declare module 'summernote/dist/summernote-lite.js';
