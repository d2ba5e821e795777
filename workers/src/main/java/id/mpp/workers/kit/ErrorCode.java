package id.mpp.workers.kit;

/**
 * A business outcome that the diagram can catch.
 *
 * @param code the errorCode of the BPMN error
 * @param meaning one Indonesian sentence for the designer
 */
public record ErrorCode(String code, String meaning) {}
