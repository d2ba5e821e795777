/** The pages of the services and the templates for what they call, written from the files alone. */
package id.mpp.gate.pages;
