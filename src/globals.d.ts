/** Constants that the build writes into the code. */

/** True only in the build made by `npm run demo`: every file it produces says *exemple*. */
declare const __TEMOIN_DEMO__: boolean;
