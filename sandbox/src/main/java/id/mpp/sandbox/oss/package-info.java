/** OSS as the guide describes it: strict towards what it receives, and able to push. */
package id.mpp.sandbox.oss;
