import { relaySignIn } from "../teams/relaySignIn.ts";

// Only a person's click may open the next window.
document.getElementById("continue")?.addEventListener("click", relaySignIn, { once: true });
