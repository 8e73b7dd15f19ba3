// What must hold in every situation in which the widget cannot be loaded: folders without a must.js share this one.
import { allow } from '/harness.js';
import { mustFallBack } from '/promises.js';

mustFallBack();
// A policy that forbids something reports it.
allow('violations');
