/** Files that officers lay into a case file: checked, kept, shown, withdrawn, never deleted. */
package id.mpp.engine.attachments;
