package org.anzheng.direct;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * 直接答复: answers a question of anybody's that is asked so often that the session, the sign-in and
 * the choice of a controller would be most of the work. The visitor's allowance and the headers of
 * all answers are seen to.
 */
public interface DirectAnswer {

  /** The path of such questions as the measurements know it, such as {@code /records/{number}}. */
  String path();

  /**
   * Whether this is such a question, by its first line and its headers: parameters and body are not
   * touched, for the allowance has not been asked yet.
   */
  boolean isFor(HttpServletRequest request);

  /** Answers it, or writes nothing and leaves it to the usual way: false. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
