/** What a rule is; the rules lie below, each with what it looks at. */
package id.mpp.gate.rules;
