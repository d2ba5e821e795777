package id.mpp.sandbox.oss;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes OSS known to the control; it refuses with the failure of the guide's own sample. */
@Configuration(proxyBeanMethods = false)
class OssAgency {

    @Bean
    Agency oss() {
        return new Agency("oss", OssAgency::refusal);
    }

    private static Refusal refusal(String path) {
        String method = path.substring(path.lastIndexOf('/') + 1);
        return new Refusal(200, OssAnswer.unknownLicence(method));
    }
}
