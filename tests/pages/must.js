// What must hold in every situation in which the widget cannot be loaded: folders without a must.js share this one.
import { allow, mustFallBack } from '/harness.js';

mustFallBack();
// A policy that forbids something reports it.
allow('violations');
