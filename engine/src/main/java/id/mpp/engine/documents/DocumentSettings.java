package id.mpp.engine.documents;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What documents need to know of this mall.
 *
 * @param publicUrl where the public reaches the engine, without a path; it is printed on every document
 */
@ConfigurationProperties("mpp.documents")
record DocumentSettings(URI publicUrl) {

    /** Where a document is looked up. */
    String verificationUrl(String code) {
        return publicUrl.toString().replaceAll("/+$", "") + "/verifikasi/" + code;
    }
}
