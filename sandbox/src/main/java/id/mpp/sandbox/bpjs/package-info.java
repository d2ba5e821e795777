/** Both BPJS: active membership of a company, behind signed headers. */
package id.mpp.sandbox.bpjs;
