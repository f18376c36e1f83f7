import { MedusaService } from "@medusajs/framework/utils"
import Consent from "./models/consent"
import Group from "./models/group"
import Member from "./models/member"
import Network from "./models/network"
import Post from "./models/post"
import PublicClaim from "./models/public-claim"

class ArtisanGroupService extends MedusaService({
  Consent,
  Group,
  Member,
  Network,
  Post,
  PublicClaim,
}) {}

export default ArtisanGroupService
