package vn.loive.factors;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** How passkeys are made and checked: for our address only, and only if the device has asked who is there. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners,
            Passkeys passkeys,
            @Value("${loive.address:http://localhost:${server.port}}") URI address) {
        Webauthn4JRelyingPartyOperations operations = new RefusingOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.getHost())
                        .name("Lối Về")
                        .build(),
                Set.of(address.toString()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    /** A device that did not do what was asked of it is refused, like anybody who may not; it is no fault of ours. */
    private static final class RefusingOperations extends Webauthn4JRelyingPartyOperations {

        RefusingOperations(
                PasskeyOwners owners, Passkeys passkeys, PublicKeyCredentialRpEntity house, Set<String> addresses) {
            super(owners, passkeys, house, addresses);
        }

        @Override
        public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
            try {
                return super.registerCredential(request);
            } catch (WebAuthnException e) {
                throw new AccessDeniedException("The device did not make a passkey as asked", e);
            }
        }
    }
}
