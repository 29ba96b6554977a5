package org.anzheng.opinions;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/**
 * 已答复意见.
 *
 * @param fileHash of the letter, if one came along
 */
@NamedInterface("facts")
public record OpinionGiven(
    Act act,
    UUID request,
    OpinionSubject subject,
    Role role,
    OpinionForm form,
    Optional<String> fileHash)
    implements OpinionFact {}
