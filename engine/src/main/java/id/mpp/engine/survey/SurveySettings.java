package id.mpp.engine.survey;

import java.net.URI;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the survey.
 *
 * @param publicUrl where the public reaches the engine, without a path
 * @param open how long after the end of an application its survey can be answered
 */
@ConfigurationProperties("mpp.survey")
record SurveySettings(URI publicUrl, @DefaultValue("P90D") Period open) {

    /** Where a survey is answered. */
    String address(String code) {
        return publicUrl.toString().replaceAll("/+$", "") + Invitation.path(code);
    }
}
