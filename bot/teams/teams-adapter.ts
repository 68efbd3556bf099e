import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder'

/** Lets the SDK check the token and collect inline replies; its errors come back to the caller unprinted. */
export class TeamsAdapter extends CloudAdapter {
  receive(
    activity: Activity,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic)
  }
}
