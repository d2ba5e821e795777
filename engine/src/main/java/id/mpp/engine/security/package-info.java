/** Who may do what: logins, groups, grants, and the two shields against published holes of Camunda 7.24.0. */
package id.mpp.engine.security;
