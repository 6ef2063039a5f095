// These editors come without types of their own, and only their pages below use them.
declare module 'react';
declare module 'react-dom';
declare module 'react-dom/client';
declare module 'draft-js';
declare module '*.css';
