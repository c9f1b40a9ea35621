/** What the editor tests run in; put in when they are bundled. */
declare const ON_RECORD_HOST: 'oldest' | 'newest' | 'web' | 'desktop';

declare module 'mocha/mocha.js';
