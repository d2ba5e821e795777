/** Our diagrams and templates in Camunda Modeler's own library, in a real browser, and the commands around it. */
package id.mpp.modeler;
