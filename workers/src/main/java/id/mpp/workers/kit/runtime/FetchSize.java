package id.mpp.workers.kit.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.IntSupplier;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Asks for as many tasks as there are free places: the stock client asks for the same number every time. */
record FetchSize(IntSupplier free) implements ExecChainHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        if (request.getRequestUri().endsWith("/external-task/fetchAndLock")) {
            ObjectNode body = (ObjectNode) JSON.readTree(EntityUtils.toByteArray(request.getEntity()));
            body.put("maxTasks", free.getAsInt());
            request.setEntity(new ByteArrayEntity(JSON.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
        }
        return chain.proceed(request, scope);
    }
}
