/** Our pages inside Camunda's web applications; the pages themselves lie in {@code META-INF/resources}. */
package id.mpp.engine.webapps;
