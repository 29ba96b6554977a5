package org.anzheng.web.conformity;

import java.util.List;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 核对页: what was typed, with the consequence, before it is done.
 *
 * @param crumb the number of the matter or the certificate
 * @param back its page
 * @param action where the act is sent
 */
public record MatterCheckPage(
    String crumb,
    String back,
    String title,
    List<Row> answers,
    String consequence,
    String action,
    String submit,
    boolean grave,
    Typed typed) {}
