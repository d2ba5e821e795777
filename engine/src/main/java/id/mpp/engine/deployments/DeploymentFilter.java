package id.mpp.engine.deployments;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mpp.engine.security.CurrentLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in the place of the engine's own deployment by REST, so that Modeler deploys through the gate without knowing of it. */
class DeploymentFilter extends OncePerRequestFilter {

    private static final ObjectMapper JSON = JacksonConfigurator.configureObjectMapper(new ObjectMapper());

    private final CurrentLogin login;
    private final HotDeployment deployments;

    DeploymentFilter(CurrentLogin login, HotDeployment deployments) {
        this.login = login;
        this.deployments = deployments;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Door.of(request).kind() == Door.Kind.NONE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, deploy(request));
        } catch (Refusal e) {
            answer(response, e.status(), e.body());
        } catch (ParseException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, ParseExceptionDto.fromException(e));
        } catch (ProcessEngineException e) {
            Refusal refusal = Refusal.byTheEngine(e);
            answer(response, refusal.status(), refusal.body());
        }
    }

    private Object deploy(HttpServletRequest request) throws IOException {
        Door door = Door.of(request);
        return switch (door.kind()) {
            case SHUT ->
                throw Refusal.of(
                        403,
                        "AuthorizationException",
                        "Layanan tidak dipasang lewat aplikasi web. Pakai Camunda Modeler atau"
                                + " ./mpp deploy dengan alamat /engine-rest.");
            case CREATE -> {
                checkRight();
                yield deployments.deploy(UploadReader.read(request));
            }
            case REDEPLOY -> {
                checkRight();
                yield deployments.redeploy(door.deployment());
            }
            case NONE, UNCLEAR -> throw Refusal.of(404, "InvalidRequestException", "Tidak ada alamat seperti itu.");
        };
    }

    /** Before anything is read, and whatever was sent: who may not deploy is not told what is wrong with it either. */
    private void checkRight() {
        if (!login.may(Permissions.CREATE, Resources.DEPLOYMENT)) {
            throw Refusal.of(
                    403,
                    "AuthorizationException",
                    "Login " + login.id() + " tidak boleh memasang layanan. Masuk sebagai perancang.");
        }
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
