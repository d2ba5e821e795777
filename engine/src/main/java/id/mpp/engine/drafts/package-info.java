/** What an officer has typed into the form of a task and not sent yet. */
package id.mpp.engine.drafts;
