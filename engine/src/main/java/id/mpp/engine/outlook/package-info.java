/** What will happen when an officer completes his task, read off the diagrams; and the reasons that his service knows. */
package id.mpp.engine.outlook;
