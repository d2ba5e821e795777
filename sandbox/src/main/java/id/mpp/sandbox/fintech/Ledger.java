package id.mpp.sandbox.fintech;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.mpp.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All bills the partner has heard of, kept in a file: a partner does not forget who has paid because it was restarted. */
@Component
class Ledger {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    private final Path file;
    private final Map<String, Account> accounts;

    Ledger(SandboxSettings settings) {
        this.file = settings.dataDir().resolve("fintech.json");
        this.accounts = read();
    }

    /** Works on one bill, new or not, while nobody else does, and keeps the result. */
    synchronized <T> T change(String bill, Function<Account, T> work) {
        T result = work.apply(accounts.computeIfAbsent(bill, Account::of));
        write();
        return result;
    }

    synchronized Optional<Account> find(String bill) {
        return Optional.ofNullable(accounts.get(bill));
    }

    synchronized Map<String, Account> all() {
        return new TreeMap<>(accounts);
    }

    private Map<String, Account> read() {
        try {
            return Files.exists(file)
                    ? json.readValue(file.toFile(), new TypeReference<TreeMap<String, Account>>() {})
                    : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + "; delete it to begin anew", e);
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            json.writeValue(file.toFile(), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
