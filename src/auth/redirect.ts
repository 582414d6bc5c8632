import { finishSignIn } from "../teams/finishSignIn.ts";

await finishSignIn();
