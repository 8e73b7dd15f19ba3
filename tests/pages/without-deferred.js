// What must hold in every situation in which only the deferred part cannot be loaded: the `must.js` of folders whose
// `server.json` names it.
import { mustDoWithoutDeferred } from '/promises.js';

mustDoWithoutDeferred();
