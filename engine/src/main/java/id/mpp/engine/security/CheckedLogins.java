package id.mpp.engine.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.http.HttpHeaders;

/**
 * HTTP Basic that remembers for a short time which workers' logins were right: a worker calls all day long, and each
 * check costs a password hash and three transactions. People's logins and wrong ones are checked every time.
 */
class CheckedLogins extends HttpBasicAuthenticationProvider {

    private static final int MOST_LOGINS = 1_000;

    private final Cache<ByteBuffer, Checked> checked;
    private final BiFunction<ProcessEngine, String, List<String>> groups;
    private final BiFunction<ProcessEngine, String, List<String>> tenants;
    private final byte[] salt = new byte[16];

    CheckedLogins(
            Duration time,
            BiFunction<ProcessEngine, String, List<String>> groups,
            BiFunction<ProcessEngine, String, List<String>> tenants) {
        this.checked = Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumSize(MOST_LOGINS)
                .build();
        this.groups = groups;
        this.tenants = tenants;
        new SecureRandom().nextBytes(salt);
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        ByteBuffer key = header == null ? null : digest(header);
        Checked known = key == null ? null : checked.getIfPresent(key);
        return known == null ? check(request, engine, key) : known.result();
    }

    private AuthenticationResult check(HttpServletRequest request, ProcessEngine engine, ByteBuffer key) {
        AuthenticationResult result = super.extractAuthenticatedUser(request, engine);
        if (!result.isAuthenticated()) {
            return result;
        }
        String login = result.getAuthenticatedUser();
        Checked right = new Checked(login, groups.apply(engine, login), tenants.apply(engine, login));
        if (right.groups().contains(Groups.WORKER)) {
            checked.put(key, right);
        }
        return right.result();
    }

    /** The password itself is kept nowhere. */
    private ByteBuffer digest(String header) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return ByteBuffer.wrap(sha256.digest(header.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A login whose password was right, and what it belonged to then. */
    private record Checked(String login, List<String> groups, List<String> tenants) {

        AuthenticationResult result() {
            AuthenticationResult result = AuthenticationResult.successful(login);
            result.setGroups(groups);
            result.setTenants(tenants);
            return result;
        }
    }
}
