package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.kernel.Objection;

/**
 * 可办事项: an act offered on the page of a case.
 *
 * @param objections everything that stands in its way; then there is no button
 * @param instead who could do it, where the separation of duties forbids it to the reader; or blank
 */
public record Offer(
    String label, String href, boolean grave, List<Objection> objections, String instead) {}
