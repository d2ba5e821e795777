package id.mpp.workers.kit.contract;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One component of an input or output record, as designers, the engine and the kit see it.
 *
 * @param name the component's name, which is the process variable's
 * @param javaType its Java type, without the Optional
 * @param required false for an Optional
 * @param meaning what it means; empty when nobody said
 * @param path where in the case record it is; empty for a process variable
 */
public record Variable(String name, Type javaType, boolean required, String meaning, String path) {

    /** The components of a record, in their order. */
    public static List<Variable> of(Class<? extends Record> record) {
        return Stream.of(record.getRecordComponents()).map(Variable::of).toList();
    }

    private static Variable of(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        Type type = component.getGenericType();
        return new Variable(
                component.getName(),
                optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type,
                !optional,
                Optional.ofNullable(component.getAnnotation(Meaning.class))
                        .map(Meaning::value)
                        .orElse(""),
                Optional.ofNullable(component.getAnnotation(FromRecord.class))
                        .map(FromRecord::value)
                        .orElse(""));
    }

    /** Only after {@link TopicCheck} has passed. */
    public VariableType type() {
        return VariableType.of(javaType)
                .orElseThrow(() -> new IllegalStateException(name + " is of no type a variable may have"));
    }

    public boolean isProcessVariable() {
        return path.isEmpty();
    }

    /** The words a choice may be; none for other types. */
    public List<String> choices() {
        return type() == VariableType.CHOICE
                ? Stream.of(((Class<?>) javaType).getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }
}
