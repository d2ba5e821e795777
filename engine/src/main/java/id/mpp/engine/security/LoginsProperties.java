package id.mpp.engine.security;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Logins that the operator wants to exist.
 *
 * @param logins created when they do not exist yet; never changed afterwards, but for their topics
 * @param loginCache how long a worker's login counts as checked; what changed in Camunda Admin holds after that time
 */
@ConfigurationProperties("mpp")
record LoginsProperties(
        @DefaultValue List<Login> logins,
        @DefaultValue("PT30S") Duration loginCache) {

    /**
     * One login.
     *
     * @param id what is typed in, e.g. {@code petugas.dpmptsp}
     * @param nip civil servant's number, reported to OSS with what this person decides
     * @param jabatan official position, printed on the licence
     * @param groups candidate groups in the models, or one of {@link Groups}
     * @param topics what a worker may work on; read at every start, so that it can be taken away here
     */
    record Login(
            @NotBlank String id,
            @DefaultValue("") String firstName,
            @DefaultValue("") String lastName,
            String nip,
            String jabatan,
            @NotBlank String password,
            @DefaultValue List<String> groups,
            @DefaultValue List<String> topics) {

        /** Records print their parts; a password must not reach a log. */
        @Override
        public String toString() {
            return "Login[" + id + "]";
        }
    }
}
