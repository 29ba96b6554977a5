package org.anzheng.opinions;

import org.springframework.modulith.NamedInterface;

/**
 * 征求意见内容: what an opinion is about, down to the exact content.
 *
 * @param id of the draft or the case, in its own module
 * @param version of it, as people name it
 * @param chain the record chain that the opinions continue, such as {@code scheme/CSSC-R01}
 * @param title as shown to the departments
 * @param contentHash of the frozen content; an opinion on other content does not count
 */
@NamedInterface("reads")
public record OpinionSubject(
    OpinionSubjectKind kind,
    String id,
    String version,
    String chain,
    String title,
    String contentHash) {}
