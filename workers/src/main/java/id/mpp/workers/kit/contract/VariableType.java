package id.mpp.workers.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types a process variable may have; nothing else survives engine upgrades and is readable to designers. */
public enum VariableType {
    TEXT("teks"),
    NUMBER("bilangan bulat"),
    BOOLEAN("ya atau tidak (true/false)"),
    DATE("tanggal (YYYY-MM-DD)"),
    CHOICE("salah satu pilihan"),
    JSON("data JSON");

    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, Long.class);

    private final String words;

    VariableType(String words) {
        this.words = words;
    }

    /** For designers and operators. */
    public String words() {
        return words;
    }

    /** The name in the contract. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VariableType named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The type a Java type is written as; empty when it has none. */
    static Optional<VariableType> of(Type type) {
        Class<?> raw = raw(type);
        if (raw == String.class) {
            return Optional.of(TEXT);
        }
        if (NUMBERS.contains(raw)) {
            return Optional.of(NUMBER);
        }
        if (raw == Boolean.class) {
            return Optional.of(BOOLEAN);
        }
        if (raw == LocalDate.class) {
            return Optional.of(DATE);
        }
        if (raw.isEnum()) {
            return Optional.of(CHOICE);
        }
        return isJson(raw) ? Optional.of(JSON) : Optional.empty();
    }

    /** Whether the value is of this type; a choice is looked up by whoever knows the choices. */
    public boolean fits(JsonNode value) {
        return switch (this) {
            case TEXT, CHOICE -> value.isTextual();
            case NUMBER -> value.isIntegralNumber();
            case BOOLEAN -> value.isBoolean();
            case DATE -> value.isTextual() && isDate(value.asText());
            case JSON -> value.isContainerNode();
        };
    }

    /** The Java types a record may use, for whoever used another. */
    static String known() {
        return "String, Boolean, Integer, Long, LocalDate, enum, record, List, Map, dan Optional dari semuanya";
    }

    private static boolean isJson(Class<?> raw) {
        return raw.isRecord() || Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
