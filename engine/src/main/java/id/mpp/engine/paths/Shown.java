package id.mpp.engine.paths;

import id.mpp.engine.paths.CasePath.Value;
import java.math.BigDecimal;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Shows values that say nothing about a person: yes or no, numbers too short for an identifier, and words that the designer
 * himself has written into the model, as codes are. All else stays a name.
 *
 * @param model the diagram or table as it was deployed
 */
record Shown(String model) {

    /** NIK, NPWP, NIB and telephone numbers have more. */
    private static final int MOST_DIGITS = 9;

    Value of(String name, TypedValue typed) {
        if (typed != null && !(typed instanceof PrimitiveValue || typed.getType() == ValueType.NULL)) {
            return new Value(name, null);
        }
        Object value = typed == null ? null : typed.getValue();
        String text = value == null ? "-" : value.toString();
        return new Value(name, value == null || isHarmless(value, text) ? text : null);
    }

    private boolean isHarmless(Object value, String text) {
        return value instanceof Boolean || text.isEmpty() || isShortNumber(text) || isWord(text);
    }

    private static boolean isShortNumber(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() <= MOST_DIGITS && number.abs().compareTo(BigDecimal.TEN.pow(MOST_DIGITS)) < 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isWord(String text) {
        return model.contains('\'' + text + '\'')
                || model.contains('"' + text + '"')
                || model.contains("&quot;" + text + "&quot;")
                || model.contains("&#39;" + text + "&#39;");
    }
}
