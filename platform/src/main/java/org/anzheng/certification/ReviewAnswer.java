package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/**
 * 复核结果: one item of the checklist.
 *
 * @param remark required when it is not in order
 */
@NamedInterface("reads")
public record ReviewAnswer(ReviewItem item, boolean inOrder, String remark) {}
