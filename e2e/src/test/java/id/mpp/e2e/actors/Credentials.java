package id.mpp.e2e.actors;

/**
 * What the actors log in with.
 *
 * @param password the one password of every login of the engine
 * @param ossUsername user with which OSS signs its pushes
 * @param ossPassword its password
 */
public record Credentials(String password, String ossUsername, String ossPassword) {

    /** Of the demo profile. */
    public static final Credentials DEMO = new Credentials("demo", "mppdemo", "rahasia-demo");
}
