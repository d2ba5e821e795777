/** What an officer has to do, at a glance: lists ready from the start, a card on each task, search by number and name. */
package id.mpp.engine.worklist;
