package id.mpp.sandbox.control;

/** A tester's setting beside the moods; a reset of the control ends it too. */
public interface Resettable {

    void reset();
}
