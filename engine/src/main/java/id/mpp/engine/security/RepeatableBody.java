package id.mpp.engine.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read once to be inspected and is read again by the engine. */
public class RepeatableBody extends HttpServletRequestWrapper {

    private final byte[] content;

    /** Reads no more than the given number of bytes, so that nobody can fill the memory. */
    RepeatableBody(HttpServletRequest request, int limit) throws IOException {
        super(request);
        this.content = request.getInputStream().readNBytes(limit);
    }

    /** The same request with another body. */
    public RepeatableBody(HttpServletRequest request, byte[] content) {
        super(request);
        this.content = content.clone();
    }

    byte[] content() {
        return content;
    }

    @Override
    public int getContentLength() {
        return content.length;
    }

    @Override
    public long getContentLengthLong() {
        return content.length;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(content));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** Reads the kept bytes; never blocks. */
    private static class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is in memory already");
        }
    }
}
