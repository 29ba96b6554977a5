package org.anzheng.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** 边写边发的文件: the answer to a form that leads to a file, written while it is sent. */
public final class StreamedFile implements View {

  private final String name;
  private final String mediaType;
  private final Writing writing;

  private StreamedFile(String name, String mediaType, Writing writing) {
    this.name = name;
    this.mediaType = mediaType;
    this.writing = writing;
  }

  /** The answer. */
  public static ModelAndView of(String name, String mediaType, Writing writing) {
    return new ModelAndView(new StreamedFile(name, mediaType, writing));
  }

  @Override
  public String getContentType() {
    return mediaType;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    writing.to(response.getOutputStream());
  }

  /** What writes it. */
  public interface Writing {

    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }
}
