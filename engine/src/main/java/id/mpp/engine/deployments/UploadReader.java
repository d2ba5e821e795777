package id.mpp.engine.deployments;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.apache.commons.fileupload.FileCountLimitExceededException;
import org.apache.commons.fileupload.FileItem;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase.SizeLimitExceededException;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.apache.commons.fileupload.disk.DiskFileItemFactory;

/** Reads an upload within limits that no service comes near, so that nobody can fill the memory. */
final class UploadReader {

    static final int LARGEST = 10 * 1024 * 1024;

    /** Who still sends would not hear the answer. */
    private static final int MOST_SKIPPED = 10 * LARGEST;

    private static final int MOST_PARTS = 200;

    private UploadReader() {}

    static Upload read(HttpServletRequest request) throws IOException {
        FileUpload upload = new FileUpload(new DiskFileItemFactory(LARGEST, null)); // stays in memory
        upload.setSizeMax(LARGEST);
        upload.setFileCountMax(MOST_PARTS);
        upload.setHeaderEncoding("UTF-8");
        try {
            List<FileItem> parts = upload.parseParameterMap(new Body(request)).values().stream()
                    .flatMap(Collection::stream)
                    .toList();
            return Upload.of(parts);
        } catch (SizeLimitExceededException | FileCountLimitExceededException e) {
            request.getInputStream().skip(MOST_SKIPPED);
            throw Refusal.of(
                    413,
                    "UploadTooLarge",
                    "Kiriman terlalu besar: paling banyak " + MOST_PARTS + " berkas, bersama-sama "
                            + LARGEST / 1024 / 1024 + " MB. Kirim satu layanan saja.");
        } catch (FileUploadException e) {
            throw Refusal.badRequest(
                    "Kiriman tidak dapat dibaca. Kirim sebagai multipart/form-data, seperti tombol Deploy di Camunda Modeler.");
        }
    }

    /** The request as the library wants to see it, which knows older servlets only. */
    private record Body(HttpServletRequest request) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        @SuppressWarnings("deprecation") // the interface still asks for it
        public int getContentLength() {
            return request.getContentLength();
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}
