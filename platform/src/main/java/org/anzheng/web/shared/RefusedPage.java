package org.anzheng.web.shared;

import java.util.List;
import org.anzheng.kernel.Objection;

/**
 * 拒绝页: everything that speaks against an act that no form can show.
 *
 * @param status the HTTP status
 * @param objections all of them
 */
public record RefusedPage(int status, List<Objection> objections) {}
